#include "ui/panels/plot_version.h"

#include <qcustomplot.h>

namespace ui {

std::string_view plotVersion() noexcept
{
    return QCUSTOMPLOT_VERSION_STR;
}

}  // namespace ui
