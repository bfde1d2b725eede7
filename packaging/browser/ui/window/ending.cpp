#include "ui/window/ending.h"
