package org.wandelwerk.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.PersonalRecords;

/** All that the house holds of the acting person, as the modules tell it. */
@Service
@Transactional(readOnly = true)
public class OwnData {

    private static final int SHOWN = 100;

    private final List<PersonalRecords> records;
    private final Reads reads;
    private final Clock clock;

    OwnData(List<PersonalRecords> records, Reads reads, Clock clock) {
        this.records = List.copyOf(records);
        this.reads = reads;
        this.clock = clock;
    }

    /** The newest of each kind, for the page. */
    public OwnRecords mine() {
        var me = me();
        return new OwnRecords(
                me, clock.instant(), groups(me).map(OwnData::newest).toList());
    }

    private static OwnGroup newest(DataGroup group) {
        try (var records = group.reading().newest(SHOWN + 1)) {
            var some = records.toList();
            return new OwnGroup(group, some.stream().limit(SHOWN).toList(), some.size() > SHOWN);
        }
    }

    /** All of it as it was at the moment that is told first, kind by kind and without holding all of a kind. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void readAll(Consumer<Instant> beginning, BiConsumer<String, Stream<List<DataField>>> reader) {
        beginning.accept(clock.instant());
        groups(me()).forEach(group -> {
            try (var records = group.reading().newest(Integer.MAX_VALUE)) {
                reader.accept(group.name(), records);
            }
        });
        reader.accept("seen", reads.mine(Integer.MAX_VALUE).stream().map(Sighting::fields));
    }

    private Stream<DataGroup> groups(PersonId person) {
        return records.stream().flatMap(module -> module.of(person).stream());
    }

    private static PersonId me() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }
}
