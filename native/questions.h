// Questions that libvirt asks in the middle of a call (credentials), answered by JavaScript while the worker waits.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lvn {

class Environment;
class Writer;

namespace questions {

// One text for each prompt, or none where there is no answer.
using Answer = std::vector<std::optional<std::string>>;

// Posts a question to an environment and waits. Nothing when it was declined, or when the environment ended.
std::optional<Answer> ask(const std::shared_ptr<Environment>& environment, uint32_t call, Writer words);

// Called on the JavaScript thread; an unknown question is ignored.
void answer(uint32_t question, std::optional<Answer> answer);

// Declines everything that an environment was asked.
void abandon(const Environment* environment);

}  // namespace questions
}  // namespace lvn
