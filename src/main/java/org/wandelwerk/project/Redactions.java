package org.wandelwerk.project;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PublicKey;

/**
 * Takes words that must go, such as the name of a person, out of what was public of a project. Each version that held
 * them says so from then on; what stood there is kept nowhere.
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

    /** Whether the words are long enough to be meant, and gone afterwards. */
    static boolean areMeant(String words, String instead) {
        return words.strip().length() >= SHORTEST && !instead.contains(words);
    }

    /**
     * Puts other words in the place of some, in every version of a project.
     *
     * @return the numbers of the versions in which they stood
     * @throws IllegalArgumentException when {@link #areMeant} says so
     */
    List<Integer> replace(PublicKey key, String words, String instead, String reason) {
        if (!areMeant(words, instead)) {
            throw new IllegalArgumentException("too few signs, or the new words contain the old ones");
        }
        var now = clock.instant();
        return repository.texts(key).entrySet().stream()
                .filter(version -> version.getValue().says(words))
                .map(version -> {
                    var text = version.getValue().saying(instead, words);
                    repository.replace(key, version.getKey(), text, reason, now);
                    return version.getKey();
                })
                .toList();
    }
}
