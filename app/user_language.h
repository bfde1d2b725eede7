#pragma once

#include "app/arguments.h"
#include "ui/words/languages.h"

namespace app {

/// The language of messages, help and notes: that of a `--language` among the arguments, else the one that the
/// environment asks for, as gettext reads it: LC_ALL, LC_MESSAGES or LANG, and LANGUAGE before them where they name a
/// language at all. English for any other. It is known before the arguments are read, since their faults are said in
/// it.
[[nodiscard]] ui::Language userLanguage(int argc, const char* const* argv);

/// Reports a `--language` that is none of the program's.
void checkLanguage(const Arguments& arguments, core::Errors& faults);

}  // namespace app
