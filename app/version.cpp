#include "app/version.h"

#include <QtGlobal>
#include <boost/version.hpp>

#include "ui/export/film_library.h"
#include "ui/panels/plot_version.h"

namespace app {

std::string versionText()
{
    const std::string film = ui::filmLibraryVersion();
    std::string text = "metric-mirage " METRIC_MIRAGE_VERSION "\n";
    text.append("Qt ").append(qVersion()).append("\n");
    text.append("QCustomPlot ").append(ui::plotVersion()).append("\n");
    text.append("Boost ").append(std::to_string(BOOST_VERSION / 100000)).append(".");
    text.append(std::to_string(BOOST_VERSION / 100 % 1000)).append(".");
    text.append(std::to_string(BOOST_VERSION % 100)).append("\n");
    return text.append("FFmpeg ").append(film.empty() ? "-" : film);
}

}  // namespace app
