#include "core/import/json_fields.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace core {

namespace {

using nlohmann::json;

/// Builds what stands in the fields asked for. The library's own builder can be told to leave values out too, but then
/// seeks the ones left out among their neighbours after every list and object.
class Builder final : public nlohmann::json_sax<json> {
public:
    explicit Builder(std::span<const std::string_view> fields) : fields_(fields) {}

    json take() { return std::move(root_); }

    bool null() override { return place(nullptr); }
    bool boolean(bool value) override { return place(value); }
    bool number_integer(number_integer_t value) override { return place(value); }
    bool number_unsigned(number_unsigned_t value) override { return place(value); }
    bool number_float(number_float_t value, const string_t&) override { return place(value); }
    bool string(string_t& text) override { return place(std::move(text)); }
    bool binary(binary_t&) override { return false; }  // no JSON has it
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    bool key(string_t& name) override
    {
        if (open_.size() == 1) {
            isLeftOut_ = std::find(fields_.begin(), fields_.end(), name) == fields_.end();
        }
        key_ = std::move(name);
        return true;
    }

private:
    bool place(json value)
    {
        put(std::move(value));
        return true;
    }

    bool open(json value)
    {
        open_.push_back(put(std::move(value)));
        return true;
    }

    bool close()
    {
        open_.pop_back();
        return true;
    }

    /// Where the value is now; it stays there while it is open, since what it stands in grows no further until then.
    json* put(json value)
    {
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        if (isLeftOut_) {
            return nullptr;
        }
        json& outer = *open_.back();
        if (outer.is_array()) {
            outer.push_back(std::move(value));
            return &outer.back();
        }
        json& field = outer[key_];
        field = std::move(value);
        return &field;
    }

    std::span<const std::string_view> fields_;
    json root_;
    std::vector<json*> open_;  ///< the lists and objects around this place; none where they are left out
    std::string key_;
    bool isLeftOut_ = false;
};

}  // namespace

json jsonOfFields(std::string_view text, std::span<const std::string_view> fields)
{
    Builder builder(fields);
    json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

}  // namespace core
