package org.wandelwerk.privacy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.Erasures;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** Asks every module of the house about a person, and lets history forget what they took out. */
@Component
class ErasureRound {

    private final List<PersonalRecords> records;
    private final Erasures history;

    ErasureRound(List<PersonalRecords> records, Erasures history) {
        this.records = List.copyOf(records);
        this.history = history;
    }

    <T> Stream<T> ask(Function<PersonalRecords, List<T>> question) {
        return records.stream().flatMap(module -> question.apply(module).stream());
    }

    /** What would become of the records, of which there are any. */
    List<Fate> fates(Function<PersonalRecords, List<Fate>> question) {
        return ask(question).filter(fate -> fate.count() > 0).toList();
    }

    /** @return how many former values went, after all modules took out what they hold */
    int erase(UUID erasure, Function<PersonalRecords, List<FormerValues>> work) {
        return ask(work).toList().stream()
                .mapToInt(values -> history.erase(values, "privacy.erasures " + erasure))
                .sum();
    }
}
