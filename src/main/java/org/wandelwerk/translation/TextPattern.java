package org.wandelwerk.translation;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part.Type;
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
            var type = part.getType();
            if (type == Type.ARG_START) {
                around.push(part.getArgType());
                places.add("{" + pattern.getSubstring(pattern.getPart(i + 1)) + kind(pattern, i) + "}");
            } else if (type == Type.ARG_LIMIT) {
                around.pop();
            } else if (type == Type.ARG_SELECTOR && around.element() == ArgType.PLURAL) {
                forms.add(pattern.getSubstring(part));
            }
        }
        // a form for one number alone, such as =0, is no form of the language
        forms.removeIf(form -> form.startsWith("="));
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
