package org.wandelwerk.translation;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text in ICU message format asks for.
 *
 * @param places the places for values, each with its kind
 * @param forms the grammatical numbers that its plurals distinguish
 */
record TextPattern(Set<String> places, Set<String> forms) {

    /** @throws IllegalArgumentException when the text is no message */
    static TextPattern of(String text) {
        var pattern = new MessagePattern(text);
        var places = new TreeSet<String>();
        var forms = new TreeSet<String>();
        var around = new ArrayDeque<ArgType>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    around.push(part.getArgType());
                    places.add("{" + pattern.getSubstring(pattern.getPart(i + 1)) + kind(pattern, i) + "}");
                }
                case ARG_LIMIT -> around.pop();
                case ARG_SELECTOR -> {
                    var form = pattern.getSubstring(part);
                    if (around.element() == ArgType.PLURAL && !form.startsWith("=")) {
                        forms.add(form);
                    }
                }
                case ARG_NAME,
                        ARG_NUMBER,
                        ARG_TYPE,
                        ARG_STYLE,
                        ARG_INT,
                        ARG_DOUBLE,
                        INSERT_CHAR,
                        SKIP_SYNTAX,
                        REPLACE_NUMBER,
                        MSG_START,
                        MSG_LIMIT -> {}
            }
        }
        return new TextPattern(places, forms);
    }

    private static String kind(MessagePattern pattern, int start) {
        var type = pattern.getPart(start).getArgType();
        return switch (type) {
            case NONE -> "";
            case SIMPLE -> ", " + pattern.getSubstring(pattern.getPart(start + 2));
            case CHOICE, PLURAL, SELECT, SELECTORDINAL -> ", " + type.name().toLowerCase(Locale.ROOT);
        };
    }
}
