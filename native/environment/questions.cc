#include "environment/questions.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>

#include "environment/environment.h"

namespace libvirt_native::questions {
namespace {

struct Question {
  const Environment* environment;
  bool answered = false;
  std::optional<Answer> answer;
};

struct PendingQuestions {
  std::mutex mutex;
  std::condition_variable wake;
  std::map<uint32_t, Question> questions;
  uint32_t lastNumber = 0;
};

// Leaked on purpose: a worker may wait on it while the process exits.
PendingQuestions& pending() {
  static auto* const only = new PendingQuestions;
  return *only;
}

}  // namespace

std::optional<Answer> ask(const std::shared_ptr<Environment>& environment, uint32_t call, Writer words) {
  Writer message;
  message.number(call);
  message.append(words);
  PendingQuestions& all = pending();
  std::unique_lock lock(all.mutex);
  const uint32_t number = ++all.lastNumber;
  Question& question = all.questions[number];
  question.environment = environment.get();
  environment->post({MessageKind::question, number, Outcome::success, std::move(message)});
  // Checked after posting: an environment that ends later finds the question and declines it.
  if (!environment->alive()) question.answered = true;
  // Not wait(), which needs a later libstdc++.
  while (!all.wake.wait_for(lock, std::chrono::hours(1), [&] { return question.answered; })) {
  }
  std::optional<Answer> answer = std::move(question.answer);
  all.questions.erase(number);
  return answer;
}

void answer(uint32_t number, std::optional<Answer> answer) {
  PendingQuestions& all = pending();
  std::lock_guard lock(all.mutex);
  auto found = all.questions.find(number);
  if (found == all.questions.end()) return;
  found->second.answered = true;
  found->second.answer = std::move(answer);
  all.wake.notify_all();
}

void decline_all(const Environment* environment) noexcept {
  PendingQuestions& all = pending();
  std::lock_guard lock(all.mutex);
  for (auto& [number, question] : all.questions)
    if (question.environment == environment) question.answered = true;
  all.wake.notify_all();
}

}  // namespace libvirt_native::questions
