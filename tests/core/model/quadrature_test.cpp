#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/model/answer_kernel.h"
#include "core/model/bell_average.h"
#include "core/model/binomial.h"
#include "core/model/gauss_legendre.h"
#include "core/model/trapezoid.h"
#include "reference_check.h"

namespace core::test {

TEST(Quadrature, AgreesWithClosedForms)
{
    const auto normal = [](double t) { return IntegrandPoint{-0.5 * (t - 3) * (t - 3), 1, t * t}; };
    const ScaledIntegral line = integrateLine(normal, 3.2, 0.7);
    EXPECT_LE(relativeError(std::exp(line.log()), std::sqrt(2 * std::numbers::pi)), 1e-12);
    EXPECT_LE(relativeError(line.weighted / line.sum, 10), 1e-11);

    const auto logistic = [](double t) {
        return IntegrandPoint{-std::fabs(t) - 2 * std::log1p(std::exp(-std::fabs(t)))};
    };
    EXPECT_LE(relativeError(std::exp(integrateLine(logistic, 0.2, 1.5).log()), 1), 1e-11);

    for (const double rate : {1e-9, 1.0, 1e9}) {
        const double part = integrateHalfLine([rate](double u) { return -rate * u; }, 1.3 / rate);
        EXPECT_LE(relativeError(part * rate, 1), 1e-12) << rate;
    }
    const double half = integrateHalfLine([](double u) { return -0.5 * u * u; }, 1);
    EXPECT_LE(relativeError(half, std::sqrt(std::numbers::pi / 2)), 1e-12);

    const Peak peak = findPeak([](double t) { return 40 - std::exp(t); }, -50, 0.1);
    EXPECT_NEAR(peak.at, std::log(40), 0.5 * peak.width);
}

TEST(Quadrature, GaussLegendreIsExact)
{
    EXPECT_LE(relativeError(gaussLegendre<10>([](double x) { return 20 * std::pow(x, 19); }, 0, 2), std::pow(2.0, 20)),
              1e-14);
    EXPECT_LE(relativeError(gaussLegendre<30>([](double x) { return std::exp(-40 * x); }, 0, 1), 0.025), 1e-14);
}

TEST(Quadrature, SaysThatItDoesNotSettle)
{
    const auto jagged = [](double t) { return IntegrandPoint{-0.5 * t * t, std::fmod(std::fabs(t) * 1e7, 1)}; };
    EXPECT_THROW((void)integrateLine(jagged, 0, 1), NotConverged);
    EXPECT_THROW((void)findPeak([](double) { return 1.0; }, 0, 1), NotConverged);
}

TEST(AnswerKernel, IsTheDerivativeOfTheGradingCurve)
{
    for (const auto& [n, k] : {std::pair{5, 5}, {5, 1}, {50, 35}, {5000, 1400}}) {
        const AnswerKernel kernel(n, k);
        for (const double u : {-2.0, -0.3, 0.0, 1.0}) {
            const double t = kernel.mode() + u * kernel.width();
            const LogChance grade = binomialTail(n, k, meanSuccessAtLogit(t));
            EXPECT_LE(relativeError(kernel.logLower(t), grade.log), 1e-11) << n << " " << k << " " << t;
            EXPECT_LE(relativeError(kernel.logUpper(t), grade.logMiss), 1e-11) << n << " " << k << " " << t;
            const double h = 1e-4 * kernel.width();
            const double rise = std::exp(kernel.logLower(t + h)) - std::exp(kernel.logLower(t - h));
            EXPECT_NEAR(rise / (2 * h) / std::exp(kernel.logDensity(t)), 1, 1e-6) << n << " " << k << " " << t;
            const double bend = kernel.logDensity(t + h) - kernel.logDensity(t - h);
            EXPECT_NEAR(bend / (2 * h), kernel.slope(t), 1e-5 * (1 + std::fabs(kernel.slope(t)))) << n << " " << k;
        }
    }
}

}  // namespace core::test
