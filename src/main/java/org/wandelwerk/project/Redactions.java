package org.wandelwerk.project;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PublicKey;

/**
 * Takes words that must go, such as the name of a person, out of what was and is public of a project: out of all its
 * versions, and out of the reasons of decisions, which nobody edits. Each version that held them says so from then on.
 */
@Service
@Transactional
class Redactions {

    private static final int SHORTEST = 3;

    private final RedactionRepository repository;
    private final Clock clock;

    Redactions(RedactionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Whether the words are long enough to be meant, and gone afterwards with something in their place. */
    static boolean areMeant(String words, String instead) {
        return words.strip().length() >= SHORTEST && !instead.isBlank() && !instead.contains(words);
    }

    /** Where no version held the words, the newest one says that they are gone. */
    private int replaceInReasons(PublicKey key, String words, String instead, List<Integer> versions, String reason) {
        var decisions = repository.replaceInReasons(key, words, instead);
        if (decisions > 0 && versions.isEmpty()) {
            repository.noteAtTheNewest(key, reason, clock.instant());
        }
        return decisions;
    }

    /**
     * Where the words stood.
     *
     * @param versions the numbers of the versions
     * @param decisions how many decisions had them in their reasons
     */
    record Redacted(List<Integer> versions, int decisions) {

        boolean isNothing() {
            return versions.isEmpty() && decisions == 0;
        }
    }

    /**
     * Puts other words in the place of some, in every version of a project and in the reasons of its decisions.
     *
     * @throws IllegalArgumentException when {@link #areMeant} says so
     */
    Redacted replace(PublicKey key, String words, String instead, String reason) {
        if (!areMeant(words, instead)) {
            throw new IllegalArgumentException(
                    "too few signs, nothing in their place, or the new words contain the old ones");
        }
        var now = clock.instant();
        var texts = repository.texts(key);
        var versions = texts.entrySet().stream()
                .filter(version -> version.getValue().says(words))
                .map(version -> {
                    var text = version.getValue().saying(instead, words);
                    repository.replace(key, version.getKey(), text, reason, now);
                    return version.getKey();
                })
                .toList();
        return new Redacted(versions, texts.isEmpty() ? 0 : replaceInReasons(key, words, instead, versions, reason));
    }
}
