package org.wandelwerk.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wandelwerk.form.SingleAnswer;

/**
 * Puts what one person typed to what others saved meanwhile: what somebody did not touch is not taken back by them, and
 * what they sent before themselves is nobody else's.
 */
final class AnswerMerge {

    private static final KeptAnswer NONE = new KeptAnswer("", 0, "", Instant.EPOCH);

    private final WrittenProfile written;
    private final Map<String, String> shown;
    private final Map<String, String> changed = new TreeMap<>();
    private final List<SavedAnswers.Clash> clashes = new ArrayList<>();
    private final Set<String> tooLong = new TreeSet<>();

    /** @param shown what each slot held by the revision that was seen */
    AnswerMerge(WrittenProfile written, Map<String, String> shown, SaveAnswers order) {
        this.written = written;
        this.shown = shown;
        order.typed().forEach((slot, typed) -> {
            if (written.form().slot(slot).isPresent()) {
                merge(slot, typed);
            }
        });
    }

    private void merge(String slot, SaveAnswers.Typed typed) {
        var mine = clean(typed.text());
        if (mine.length() > SingleAnswer.LONGEST) {
            tooLong.add(slot);
            return;
        }
        var theirs = written.kept().getOrDefault(slot, NONE);
        if (mine.equals(theirs.answer()) || mine.equals(shown.getOrDefault(slot, ""))) {
            return;
        }
        if (theirs.revision() <= typed.seen() || isOwn(typed, theirs)) {
            changed.put(slot, mine);
        } else {
            clashes.add(new SavedAnswers.Clash(slot, mine, theirs.answer(), theirs.revision()));
        }
    }

    private static boolean isOwn(SaveAnswers.Typed typed, KeptAnswer theirs) {
        return typed.sent() != null && clean(typed.sent()).equals(theirs.answer());
    }

    /** Without signs that no text holds. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\u202a-\\u202e\\u2066-\\u2069]", "")
                .strip();
    }

    Map<String, String> changed() {
        return changed;
    }

    List<SavedAnswers.Clash> clashes() {
        return clashes;
    }

    /** The slots of what is longer than anything that is kept. */
    Set<String> tooLong() {
        return tooLong;
    }
}
