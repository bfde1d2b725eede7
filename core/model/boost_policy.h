#pragma once

#include <boost/math/policies/policy.hpp>

namespace core {

/// The one Boost policy: outside a domain, at a pole or past the largest double the answer is NaN or infinite,
/// as in our own functions; an evaluation that fails throws. Promotion to long double stays on: without it
/// Boost's ibetac is off by 2e-8 at a concentration of 1e9.
using BoostPolicy =
    boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::pole_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::evaluation_error<boost::math::policies::throw_on_error>>;

}  // namespace core
