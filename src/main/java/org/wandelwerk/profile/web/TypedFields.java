package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wandelwerk.profile.SaveAnswers;

/** Reads the fields of a section out of a request: {@code a_SLOT} holds the answer, {@code r_SLOT} the revision
 * seen, {@code l_SLOT} what a page with scripts sent last. */
final class TypedFields {

    private static final String ANSWER = "a_";
    private static final String REVISION = "r_";
    private static final String SENT = "l_";
    private static final int MOST = 600;

    private TypedFields() {}

    static SaveAnswers of(HttpServletRequest request) {
        var typed = new TreeMap<String, SaveAnswers.Typed>();
        request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(ANSWER))
                .limit(MOST)
                .forEach(field -> {
                    var slot = field.getKey().substring(ANSWER.length());
                    var sent = request.getParameter(SENT + slot);
                    typed.put(slot, new SaveAnswers.Typed(joined(field), revision(request, slot), sent));
                });
        return new SaveAnswers(typed);
    }

    /** Boxes that are ticked come one by one, and an empty field with them. */
    private static String joined(Map.Entry<String, String[]> field) {
        return field.getValue().length == 1
                ? field.getValue()[0]
                : Arrays.stream(field.getValue())
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.joining(","));
    }

    private static int revision(HttpServletRequest request, String slot) {
        var seen = request.getParameter(REVISION + slot);
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
