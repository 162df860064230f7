package org.wandelwerk.correction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wandelwerk.kernel.Language;

/** What an operator asks for by {@code recall ADDRESS --reason "…"}. */
record RecallOrder(Subject subject, Grounds grounds) {

    private static final String REASON = "--reason";
    private static final String REASON_IN_ENGLISH = "--reason-en";
    private static final String CORRECTED = "--corrected";

    /** Reads the words behind the command; empty when they are not such an order. */
    static Optional<RecallOrder> read(List<String> words) {
        var said = new HashMap<String, String>();
        for (int i = 1; i < words.size(); i++) {
            var option = words.get(i);
            var isLast = i == words.size() - 1;
            if (option.equals(CORRECTED)) {
                said.put(option, "");
            } else if (!isLast && List.of(REASON, REASON_IN_ENGLISH).contains(option)) {
                said.put(option, words.get(++i));
            } else {
                return Optional.empty();
            }
        }
        var subject = words.isEmpty() ? Optional.<Subject>empty() : subject(words.getFirst());
        return subject.filter(_ -> said.containsKey(REASON)).map(found -> new RecallOrder(found, grounds(said)));
    }

    private static Grounds grounds(Map<String, String> said) {
        var kind = said.containsKey(CORRECTED) ? RecallKind.CORRECTED : RecallKind.WITHDRAWN;
        return Grounds.of(kind, said.getOrDefault(REASON, ""), said.get(REASON_IN_ENGLISH));
    }

    /** The thing at an address as it stands in a browser: with or without house, language and query. */
    static Optional<Subject> subject(String address) {
        var path = address.replaceFirst("^https?://[^/]*", "");
        return Arrays.stream(Language.values())
                .map(Language::prefix)
                .filter(prefix -> !prefix.isEmpty() && path.startsWith(prefix + "/"))
                .findFirst()
                .map(prefix -> Subject.at(path.substring(prefix.length())))
                .orElseGet(() -> Subject.at(path));
    }
}
