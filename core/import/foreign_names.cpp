#include "core/import/foreign_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/trimmed.h"

namespace core {

namespace {

/// As Japanese spreadsheets head their columns.
constexpr std::array kJapaneseNames = std::to_array<NamedRole>({
    {"サイズ", Role::Size},
    {"モデルサイズ", Role::Size},
    {"パラメータ数", Role::Size},
    {"パラメーター数", Role::Size},
    {"パラメータ", Role::Size},
    {"パラメーター", Role::Size},
    {"計算量", Role::Compute},
    {"学習計算量", Role::Compute},
    {"系列", Role::Family},
    {"ファミリー", Role::Family},
    {"モデルファミリー", Role::Family},
    {"モデル", Role::Model},
    {"モデル名", Role::Model},
    {"タスク", Role::Task},
    {"タスク名", Role::Task},
    {"データセット", Role::Task},
    {"設定", Role::Setting},
    {"指標", Role::Metric},
    {"評価指標", Role::Metric},
    {"スコア", Role::Score},
    {"値", Role::Score},
    {"ショット数", Role::Shots},
    {"温度", Role::Temperature},
    {"チェックポイント", Role::Checkpoint},
    {"ステップ", Role::Step},
    {"標準誤差", Role::Error},
    {"下限", Role::Low},
    {"上限", Role::High},
    {"問題数", Role::Questions},
    {"件数", Role::Questions},
    {"正解数", Role::Correct},
    {"正答数", Role::Correct},
    {"学習トークン数", Role::Ignored},
    {"日付", Role::Ignored},
});

/// The same in German, French and Spanish, as foldedName() has them.
constexpr std::array kEuropeanNames = std::to_array<NamedRole>({
    {"modell", Role::Model},
    {"modellname", Role::Model},
    {"größe", Role::Size},
    {"groesse", Role::Size},
    {"modellgröße", Role::Size},
    {"modellgroesse", Role::Size},
    {"parameter", Role::Size},
    {"parameterzahl", Role::Size},
    {"parameteranzahl", Role::Size},
    {"anzahlparameter", Role::Size},
    {"anzahlderparameter", Role::Size},
    {"rechenaufwand", Role::Compute},
    {"familie", Role::Family},
    {"modellfamilie", Role::Family},
    {"aufgabe", Role::Task},
    {"datensatz", Role::Task},
    {"einstellung", Role::Setting},
    {"metrik", Role::Metric},
    {"maß", Role::Metric},
    {"wert", Role::Score},
    {"punktzahl", Role::Score},
    {"ergebnis", Role::Score},
    {"temperatur", Role::Temperature},
    {"schritt", Role::Step},
    {"standardfehler", Role::Error},
    {"stdfehler", Role::Error},
    {"untergrenze", Role::Low},
    {"unteregrenze", Role::Low},
    {"obergrenze", Role::High},
    {"oberegrenze", Role::High},
    {"anzahl", Role::Questions},
    {"anzahlfragen", Role::Questions},
    {"anzahlderfragen", Role::Questions},
    {"anzahlaufgaben", Role::Questions},
    {"fragen", Role::Questions},
    {"stichprobe", Role::Questions},
    {"stichprobengröße", Role::Questions},
    {"richtig", Role::Correct},
    {"anzahlrichtig", Role::Correct},
    {"richtigeantworten", Role::Correct},
    {"datum", Role::Ignored},
    {"modèle", Role::Model},
    {"nomdumodèle", Role::Model},
    {"taille", Role::Size},
    {"tailledumodèle", Role::Size},
    {"paramètres", Role::Size},
    {"nombredeparamètres", Role::Size},
    {"calcul", Role::Compute},
    {"famille", Role::Family},
    {"tâche", Role::Task},
    {"jeudedonnées", Role::Task},
    {"métrique", Role::Metric},
    {"valeur", Role::Score},
    {"température", Role::Temperature},
    {"étape", Role::Step},
    {"erreurtype", Role::Error},
    {"erreurstandard", Role::Error},
    {"borneinférieure", Role::Low},
    {"bornesupérieure", Role::High},
    {"effectif", Role::Questions},
    {"nombredequestions", Role::Questions},
    {"modelo", Role::Model},
    {"tamaño", Role::Size},
    {"tamañodelmodelo", Role::Size},
    {"parámetros", Role::Size},
    {"númerodeparámetros", Role::Size},
    {"cómputo", Role::Compute},
    {"familia", Role::Family},
    {"tarea", Role::Task},
    {"conjuntodedatos", Role::Task},
    {"métrica", Role::Metric},
    {"valor", Role::Score},
    {"puntuación", Role::Score},
    {"paso", Role::Step},
    {"fecha", Role::Ignored},
    {"errorestándar", Role::Error},
    {"límiteinferior", Role::Low},
    {"límitesuperior", Role::High},
    {"númerodepreguntas", Role::Questions},
    {"preguntas", Role::Questions},
});

/// A name in small letters, those of Latin-1 too, without spaces and punctuation.
std::string foldedName(std::string_view name)
{
    constexpr char kLatin = '\xC3';  // before the second byte of À to ÿ
    std::string folded;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool capital =
            (c >= 'A' && c <= 'Z') || (!folded.empty() && folded.back() == kLatin && byte >= 0x80 && byte < 0x9F);
        const bool kept = byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (capital || kept) {
            folded += capital ? static_cast<char>(byte + 0x20) : c;
        }
    }
    return folded;
}

}  // namespace

std::optional<Role> roleAmong(std::span<const NamedRole> names, std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const NamedRole& one) { return one.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->role);
}

std::optional<Role> roleOfForeignName(std::string_view name)
{
    const auto role = roleAmong(kJapaneseNames, trimmed(name));
    return role ? role : roleAmong(kEuropeanNames, foldedName(name));
}

}  // namespace core
