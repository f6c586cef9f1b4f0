#pragma once

#include <cstddef>
#include <string>

#include <simdjson.h>

namespace sextant::bench::limits {

/// simdjson alone, its lazy reader over a text that is padded already: the members that a decoder needs, in the order
/// they stand in, each as the plain C++ value that simdjson makes of it: texts, integers, and doubles of the decimals
/// in quotes. Nothing is checked that was not asked for, nothing is looked up and no event comes out of it.
class LazyReader final {
public:
    /// A Binance trade; its values summed up, so that they are read.
    double trade(const std::string& padded, std::size_t length, const char* idKey)
    {
        simdjson::ondemand::document root = document(padded, length);
        simdjson::ondemand::object data = root["data"].get_object().value_unsafe();
        double sum = text(data, "e") + count(data, "E") + text(data, "s") + count(data, idKey);
        sum += decimal(data, "p") + decimal(data, "q") + count(data, "T");
        return sum + (data.find_field("m").get_bool().value_unsafe() ? 1.0 : 0.0);
    }

    /// The same of an update of a book, each level of it.
    double depth(const std::string& padded, std::size_t length)
    {
        simdjson::ondemand::document root = document(padded, length);
        simdjson::ondemand::object data = root["data"].get_object().value_unsafe();
        double sum = text(data, "e") + count(data, "E") + text(data, "s") + count(data, "U") + count(data, "u");
        for (const char* key : {"b", "a"})
            for (auto level : data.find_field(key).get_array())
                for (auto cell : level.get_array())
                    sum += cell.get_double_in_string().value_unsafe();
        return sum;
    }

private:
    simdjson::ondemand::document document(const std::string& padded, std::size_t length)
    {
        simdjson::ondemand::document root;
        (void)m_parser.iterate(padded.data(), length, padded.size()).get(root);
        return root;
    }
    static double text(simdjson::ondemand::object& from, const char* key)
    {
        return static_cast<double>(from.find_field(key).get_string().value_unsafe().size());
    }
    static double count(simdjson::ondemand::object& from, const char* key)
    {
        return static_cast<double>(from.find_field(key).get_uint64().value_unsafe());
    }
    static double decimal(simdjson::ondemand::object& from, const char* key)
    {
        return from.find_field(key).get_double_in_string().value_unsafe();
    }

    simdjson::ondemand::parser m_parser;
};

} // namespace sextant::bench::limits
