// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/message.h"

namespace rangkul::mapipc {

enum class ClassMethod : std::uint8_t {
    Quantile, ///< as many regions in each class
    Equal,    ///< as wide a range in each class
    Jenks,    ///< least spread inside the classes (Fisher's exact optimum)
};
constexpr ClassMethod lastOf(ClassMethod)
{
    return ClassMethod::Jenks;
}

/// The most classes a map may have; more than seven greys or colours cannot be told apart.
inline constexpr std::uint32_t kMaxClasses = 9;

struct ClassifyRequest
{
    static constexpr MessageType kType = MessageType::ClassifyRequest;
    static constexpr bool kDescribed = true;
    ClassMethod method = ClassMethod::Quantile;
    std::uint32_t classes = 5; ///< wanted; 1 to kMaxClasses
    std::vector<std::optional<double>> values;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.method);
        archive(2, self.classes);
        archive(3, self.values);
    }
    bool operator==(const ClassifyRequest&) const = default;
};

/// Classes of values. Class i holds edges[i] < v <= edges[i + 1]; class 0 also its lowest value.
/// Equal values always share a class, so there may be fewer classes than wanted.
struct ClassifyReply
{
    static constexpr MessageType kType = MessageType::ClassifyReply;
    static constexpr bool kDescribed = true;
    std::vector<double> edges;         ///< one more than classes; empty when every value is missing
    std::vector<std::int32_t> classOf; ///< one per value, kMissingClass for a missing one
    std::uint32_t missing = 0;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.edges);
        archive(2, self.classOf);
        archive(3, self.missing);
    }
    bool operator==(const ClassifyReply&) const = default;
};

/// Divides the values into classes. Values that are not finite count as missing; a wanted number
/// outside 1 to kMaxClasses is brought inside. Exact and deterministic.
/// Quantile: upper edge i is the value at rank ceil(n i / k) (inverse of the empirical
/// distribution). Jenks: W. D. Fisher, "On Grouping for Maximum Homogeneity", JASA 53 (1958), by
/// dynamic programming.
ClassifyReply classify(const ClassifyRequest& request);

} // namespace rangkul::mapipc
