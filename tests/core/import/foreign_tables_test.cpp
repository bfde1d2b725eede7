#include "core/import/reading.h"

#include <gtest/gtest.h>

#include "core/import/column_names.h"
#include "tests/core/import/read_text.h"

// Tables as people head them in other languages than English.
namespace {

using core::readText;
using core::Role;

void expectOneSeries(const std::string& table, const std::string& metric)
{
    const core::Reading reading = readText(table, {});
    ASSERT_EQ(reading.series.size(), 1U) << table;
    const core::Series& series = reading.series.front();
    EXPECT_EQ(series.family, "OPT") << table;
    EXPECT_EQ(series.metric, metric);
    ASSERT_EQ(series.points.size(), 2U) << table;
    EXPECT_EQ(series.points[0].size, 350e6);
    EXPECT_EQ(series.points[1].size, 1.3e9);
    EXPECT_EQ(series.points[0].score, 0.125);
    EXPECT_EQ(series.points[0].standardError, 0.01);
    EXPECT_EQ(series.points[0].questions, 500);
}

TEST(ForeignTables, AreRead)
{
    expectOneSeries("Modell;Größe;Genauigkeit;Standardfehler;Anzahl\n"
                    "OPT;350 Mio.;0,125;0,01;500\nOPT;1,3 Mrd.;0,25;0,02;500\n",
                    "Genauigkeit");
    expectOneSeries("MODELL;PARAMETER IN MRD.;GENAUIGKEIT (%);STD.-FEHLER;ANZAHL FRAGEN\n"
                    "OPT;0,35;12,5;1,0;500\nOPT;1,3;25;2,0;500\n",
                    "GENAUIGKEIT");
    expectOneSeries("Modèle;Nombre de paramètres;Exactitude;Erreur type;Effectif\n"
                    "OPT;350 millions;0,125;0,01;500\nOPT;1,3 milliard;0,25;0,02;500\n",
                    "Exactitude");
    expectOneSeries("Modelo;Tamaño;Exactitud;Error estándar;Número de preguntas\n"
                    "OPT;350 millones;0,125;0,01;500\nOPT;1,3 mil millones;0,25;0,02;500\n",
                    "Exactitud");
    expectOneSeries("モデル,パラメータ数（億）,正解率,標準誤差,問題数\n"
                    "OPT,3.5,0.125,0.01,500\nOPT,13,0.25,0.02,500\n",
                    "正解率");
    expectOneSeries("モデル,サイズ,正解率,標準誤差,問題数\n"
                    "OPT,3.5億,0.125,0.01,500\nOPT,13億,0.25,0.02,500\n",
                    "正解率");
}

TEST(ForeignTables, NamesTellWhateverTheirCase)
{
    EXPECT_EQ(core::roleOfName("GRÖßE"), Role::Size);
    EXPECT_EQ(core::roleOfName("Métrica"), Role::Metric);
    EXPECT_EQ(core::roleOfName("TÂCHE"), Role::Task);
    EXPECT_EQ(core::roleOfName("Borne supérieure"), Role::High);
    EXPECT_EQ(core::roleOfName("nombre"), std::nullopt) << "a number in French, a name in Spanish";
}

TEST(ForeignTables, ExactitudeIsNoExactMatch)
{
    const core::Reading reading = readText("taille;exactitude\n1e9;0,5\n2e9;0,6\n", {});
    ASSERT_EQ(reading.series.size(), 1U);
    EXPECT_NE(reading.series.front().grade, core::Grade::Strict);
}

}  // namespace
