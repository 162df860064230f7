package org.wandelwerk.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.SingleAnswer;

/** Puts what one person typed to what others saved meanwhile: what somebody did not touch is not taken back by them. */
final class AnswerMerge {

    private static final KeptAnswer NONE = new KeptAnswer("", 0, "", Instant.EPOCH);

    private final KeptAnswers kept;
    private final SortedMap<String, KeptAnswer> newest;
    private final Map<String, String> changed = new TreeMap<>();
    private final List<SavedAnswers.Clash> clashes = new ArrayList<>();

    AnswerMerge(KeptAnswers kept, SaveAnswers order, Form form) {
        this.kept = kept;
        this.newest = kept.newest();
        order.typed().forEach((slot, typed) -> {
            if (form.slot(slot).isPresent()) {
                merge(slot, clean(typed.text()), typed.seen());
            }
        });
    }

    private void merge(String slot, String mine, int seen) {
        var theirs = newest.getOrDefault(slot, NONE);
        if (mine.equals(theirs.answer()) || mine.equals(kept.text(slot, seen))) {
            return;
        }
        if (theirs.revision() <= seen) {
            changed.put(slot, mine);
        } else {
            clashes.add(new SavedAnswers.Clash(slot, mine, theirs.answer(), theirs.revision()));
        }
    }

    /** Without signs that no text holds, and not longer than anything that is kept. */
    static String clean(String typed) {
        var text = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\u202a-\\u202e\\u2066-\\u2069]", "")
                .strip();
        return text.length() > SingleAnswer.LONGEST ? text.substring(0, SingleAnswer.LONGEST) : text;
    }

    Map<String, String> changed() {
        return changed;
    }

    List<SavedAnswers.Clash> clashes() {
        return clashes;
    }
}
