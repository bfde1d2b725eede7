#pragma once

#include <algorithm>
#include <cstddef>
#include <list>

namespace core {

/// The values made last, by what they follow from: asked for again, none is made anew. A value: copied freely.
template <typename Key, typename Value>
class Memory {
public:
    explicit Memory(std::size_t most) : most_(most) {}

    /// The value of a key, made where it is not remembered. Valid until the memory is asked again.
    template <typename Make>
    const Value& of(const Key& key, Make make)
    {
        const auto found =
            std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.key == key; });
        if (found != entries_.end()) {
            entries_.splice(entries_.begin(), entries_, found);
            return entries_.front().value;
        }
        entries_.push_front({key, make()});
        ++made_;
        if (entries_.size() > most_) {
            entries_.pop_back();
        }
        return entries_.front().value;
    }

    /// How many were made since construction.
    int made() const noexcept { return made_; }

private:
    struct Entry {
        Key key;
        Value value;
    };
    std::list<Entry> entries_;  // the last used first
    std::size_t most_;
    int made_ = 0;
};

}  // namespace core
