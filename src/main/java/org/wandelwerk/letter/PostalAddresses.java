package org.wandelwerk.letter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.shell.FormErrors;

/** Where letters to the organisations of a body go, as the office writes it down. */
@Service
@Transactional
public class PostalAddresses {

    /** How many signs an address has at most. */
    public static final int LONGEST = 300;

    private static final int PART = 90;

    private final PostalAddressRepository repository;
    private final Addressees addressees;
    private final Rights rights;
    private final Clock clock;

    PostalAddresses(PostalAddressRepository repository, Addressees addressees, Rights rights, Clock clock) {
        this.repository = repository;
        this.addressees = addressees;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The address of one organisation.
     *
     * @param lines one below the other; empty when nobody has written it down
     */
    public record Line(OrganisationId organisation, String name, String lines) {}

    /**
     * Some organisations of a body by name.
     *
     * @param people the accounts of those who sit for them
     * @param number of the part, from 1
     * @param hasMore whether another part follows
     */
    public record Part(Committee body, List<Line> lines, List<PersonId> people, int number, boolean hasMore) {

        public Part {
            lines = List.copyOf(lines);
            people = List.copyOf(people);
        }

        /** Tells two states apart, so that nobody writes over what came since. */
        public String digest() {
            return HashedId.of(lines.stream()
                            .flatMap(line ->
                                    Stream.of(line.organisation().value().toString(), line.lines()))
                            .toArray(String[]::new))
                    .toString();
        }
    }

    /** @throws NotFound when there is no such body, or no such part of it */
    @Transactional(readOnly = true)
    public Part of(String bodyKey, int number) {
        requireOffice();
        var body = addressees.body(bodyKey);
        var members = addressees.of(body);
        var all = members.stream()
                .map(one -> new Line(one.organisation(), one.organisationName(), ""))
                .distinct()
                .toList();
        var before = (number - 1L) * PART;
        if (number < 1 || number > 1 && before >= all.size()) {
            throw new NotFound("part " + number);
        }
        var some = all.stream().skip(before).limit(PART).toList();
        var shown = some.stream().map(Line::organisation).collect(Collectors.toSet());
        var known = repository.of(shown);
        return new Part(
                body,
                some.stream()
                        .map(line ->
                                new Line(line.organisation(), line.name(), known.getOrDefault(line.organisation(), "")))
                        .toList(),
                addressees.accounts(members.stream()
                        .filter(one -> shown.contains(one.organisation()))
                        .toList()),
                number,
                before + some.size() < all.size());
    }

    /**
     * Writes down those of a part that were typed, unless somebody was quicker; an empty one is known no more, and
     * others stay.
     *
     * @param digest of the part when the form was handed out
     */
    public FormErrors put(String bodyKey, int number, String digest, Map<OrganisationId, String> typed) {
        requireOffice();
        repository.hold();
        var part = of(bodyKey, number);
        if (part.lines().stream()
                .allMatch(line ->
                        typed.getOrDefault(line.organisation(), line.lines()).equals(line.lines()))) {
            return FormErrors.NONE;
        }
        if (!part.digest().equals(digest)) {
            return FormErrors.NONE.with("form", "letter.addresses.quicker");
        }
        write(part, typed);
        return FormErrors.NONE;
    }

    private void write(Part part, Map<OrganisationId, String> typed) {
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var line : part.lines()) {
            var lines = typed.getOrDefault(line.organisation(), line.lines());
            if (lines.isEmpty()) {
                repository.remove(line.organisation());
            } else {
                repository.put(line.organisation(), lines, by, now);
            }
        }
    }

    private void requireOffice() {
        rights.require(Permission.WRITE_TO_BODIES, Matter.ofHouse("postal addresses"));
    }
}
