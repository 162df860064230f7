package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;

/** Who can read what, told only to those who may know of people. */
@Service
@Transactional(readOnly = true)
public class AudienceReaders {

    /** By how many grants one is found at most. */
    public static final int MOST = 500;

    /** Somebody who may read a record by what was granted, and by what. */
    public record Reader(PersonId person, List<AccessReason> reasons) {

        public Reader {
            reasons = List.copyOf(reasons);
        }
    }

    private final GrantRepository grants;
    private final DeputyRepository deputies;
    private final Rights rights;
    private final Clock clock;

    AudienceReaders(GrantRepository grants, DeputyRepository deputies, Rights rights, Clock clock) {
        this.grants = grants;
        this.deputies = deputies;
        this.rights = rights;
        this.clock = clock;
    }

    /** Everybody whom a grant, or standing in for its holder, lets read the record today; cut when too many. */
    public Slice<Reader> of(NamedMatter matter) {
        rights.require(Permission.READ_PEOPLE, Matter.ofHouse("readers"));
        var today = LocalDate.now(clock);
        var all = grants.giving(matter.giving(), today, MOST + 1);
        var found = all.subList(0, Math.min(MOST, all.size()));
        var entries = deputies
                .of(found.stream().map(right -> right.grant().id()).toList())
                .stream()
                .collect(Collectors.groupingBy(Deputy::grant));
        var held = found.stream()
                .flatMap(right -> Stream.concat(
                        Stream.of(right),
                        entries.getOrDefault(right.grant().id(), List.of()).stream()
                                .map(entry -> new HeldRight(right.grant(), right.role(), entry))))
                .toList();
        var readers = matter.granted(held, today).entrySet().stream()
                .map(one -> new Reader(one.getKey(), one.getValue()))
                .toList();
        return new Slice<>(readers, all.size() <= MOST ? null : "more");
    }
}
