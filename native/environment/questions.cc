#include "environment/questions.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>

#include "environment/environment.h"

namespace libvirt_native::questions {
namespace {

struct Pending {
  const Environment* environment;
  bool answered = false;
  std::optional<Answer> answer;
};

struct Board {
  std::mutex mutex;
  std::condition_variable wake;
  std::map<uint32_t, Pending> pending;
  uint32_t last = 0;
};

// Leaked on purpose: a worker may wait on it while the process exits.
Board& board() {
  static auto* const only = new Board;
  return *only;
}

}  // namespace

std::optional<Answer> ask(const std::shared_ptr<Environment>& environment, uint32_t call, Writer words) {
  Board& all = board();
  std::unique_lock lock(all.mutex);
  uint32_t number = ++all.last;
  all.pending[number].environment = environment.get();
  Writer question;
  question.number(call);
  question.append(words);
  environment->post({MessageKind::question, number, Outcome::success, std::move(question)});
  // Posted before this look: an environment that ends later finds the question and declines it.
  if (!environment->alive()) all.pending[number].answered = true;
  Pending& asked = all.pending[number];
  // Not wait(), which needs a later libstdc++.
  while (!all.wake.wait_for(lock, std::chrono::hours(1), [&] { return asked.answered; })) {
  }
  std::optional<Answer> answer = std::move(asked.answer);
  all.pending.erase(number);
  return answer;
}

void answer(uint32_t question, std::optional<Answer> answer) {
  Board& all = board();
  std::lock_guard lock(all.mutex);
  auto found = all.pending.find(question);
  if (found == all.pending.end()) return;
  found->second.answered = true;
  found->second.answer = std::move(answer);
  all.wake.notify_all();
}

void abandon(const Environment* environment) {
  Board& all = board();
  std::lock_guard lock(all.mutex);
  for (auto& [number, pending] : all.pending)
    if (pending.environment == environment) pending.answered = true;
  all.wake.notify_all();
}

}  // namespace libvirt_native::questions
