package org.wandelwerk.region;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.wandelwerk.region.Located.Digits;
import org.wandelwerk.region.Located.Items;
import org.wandelwerk.region.Located.Members;
import org.wandelwerk.region.Located.Nothing;
import org.wandelwerk.region.Located.Truth;
import org.wandelwerk.region.Located.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON into values that know their place, within limits that no honest file reaches. */
final class LocatedJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .maxNumberLength(40)
                    .maxNameLength(200)
                    .maxTokenCount(1_000_000)
                    .build())
            .build();
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final JsonParser parser;
    private final Findings findings;

    private LocatedJson(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** The file's value; empty when it is no JSON. */
    static Optional<Located> read(byte[] bytes, Findings findings) {
        return decoded(bytes, findings).flatMap(text -> read(text, findings));
    }

    private static Optional<String> decoded(byte[] bytes, Findings findings) {
        var left = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(left, text, true);
        text.flip();
        if (!result.isUnderflow()) {
            findings.refuse(endOf(text), "0x%02x".formatted(left.get(left.position()) & 0xff), "is not UTF-8");
            return Optional.empty();
        }
        var isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(text.toString().substring(isMarked ? 1 : 0));
    }

    private static Spot endOf(CharSequence text) {
        var lines = text.toString().split("\\R", -1);
        return new Spot(lines.length, lines[lines.length - 1].length() + 1, "");
    }

    private static Optional<Located> read(String text, Findings findings) {
        var parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        try (parser) {
            if (parser.nextToken() == null) {
                findings.refuse(Spot.START, "", "is empty");
                return Optional.empty();
            }
            var value = new LocatedJson(parser, findings).value("");
            if (parser.nextToken() != null) {
                findings.refuse(here(parser, ""), parser.getString(), "stands behind the end of the value");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (JacksonException e) {
            // because a limit that is passed has no place of its own
            var place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            findings.refuse(new Spot(place.getLineNr(), place.getColumnNr(), ""), "", "is not JSON: " + sentence(e));
            return Optional.empty();
        }
    }

    private static String sentence(JacksonException e) {
        return ShownSigns.line(String.valueOf(e.getOriginalMessage())
                .replaceAll("(?s)\\s*\\(start marker at .*", "")
                .replaceAll(", from `[^`]*`", ""));
    }

    private static Spot here(JsonParser parser, String field) {
        var place = parser.currentTokenLocation();
        return new Spot(place.getLineNr(), place.getColumnNr(), field);
    }

    private Located value(String field) {
        var at = here(parser, field);
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> items(at);
            case VALUE_STRING -> new Words(at.line(), at.column(), parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(at.line(), at.column(), parser.getString());
            case VALUE_TRUE -> new Truth(at.line(), at.column(), true);
            case VALUE_FALSE -> new Truth(at.line(), at.column(), false);
            case VALUE_NULL -> new Nothing(at.line(), at.column());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("not the beginning of a value: " + parser.currentToken());
        };
    }

    private Members members(Spot at) {
        var values = new LinkedHashMap<String, Located>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var field = at.missing(ShownSigns.of(name)).field();
            if (values.containsKey(name)) {
                findings.refuse(here(parser, field), ShownSigns.of(name), "is named twice");
            }
            parser.nextToken();
            values.put(name, value(field));
        }
        return new Members(at.line(), at.column(), values);
    }

    private Items items(Spot at) {
        var values = new ArrayList<Located>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value("%s[%d]".formatted(at.field(), values.size())));
        }
        return new Items(at.line(), at.column(), values);
    }
}
