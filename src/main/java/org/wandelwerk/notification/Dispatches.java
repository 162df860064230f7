package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;

/** Mails to all members of a body: previewed, held for ten minutes, and told of each what became of it. */
@Service
@Transactional
public class Dispatches {

    public static final Duration HELD = Duration.ofMinutes(10);

    private final DispatchRepository repository;
    private final MailRepository mails;
    private final DispatchCopies copies;
    private final Rights rights;
    private final Clock clock;

    /**
     * What somebody wants to write to all members of a body; {@code {{name}}} stands for the name of each.
     *
     * @param body the key of the body
     * @param key the one-time key of the form
     */
    public record Order(String body, String subject, String words, String key) {

        /** What stands for the name of each recipient. */
        public static final String NAME = "{{name}}";
    }

    /**
     * A dispatch as one recipient would get it.
     *
     * @param state {@link MailState#WAITING} when it would leave
     * @param words with the name of the recipient in them, as somebody here wrote them
     * @param language in which the recipient reads what the house adds
     * @param because why the recipient gets it
     */
    public record DispatchCopy(Recipient to, MailState state, String words, Language language, String because) {

        private DispatchCopy withoutAddress() {
            return new DispatchCopy(to.at(null), state, words, language, because);
        }
    }

    Dispatches(DispatchRepository repository, MailRepository mails, DispatchCopies copies, Rights rights, Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.copies = copies;
        this.rights = rights;
        this.clock = clock;
    }

    /** The bodies to which the acting person may write. */
    @Transactional(readOnly = true)
    public List<ScopeName> bodies() {
        rights.requireAnywhere(Permission.WRITE_TO_BODIES, "bodies");
        return mine();
    }

    /** What each recipient would get; where it goes is told to who reads addresses of the body alone. */
    @Transactional(readOnly = true)
    public List<DispatchCopy> preview(Order order) {
        rights.requireAnywhere(Permission.WRITE_TO_BODIES, "a dispatch");
        var body = body(order.body());
        var made = copies.of(order, body);
        return readsAddresses(body.scope())
                ? made
                : made.stream().map(DispatchCopy::withoutAddress).toList();
    }

    /** Writes a mail to each member, once for each form; they leave when the time of holding is over. */
    public Dispatch send(Order order) {
        rights.requireAnywhere(Permission.WRITE_TO_BODIES, "a dispatch");
        var body = body(order.body());
        var actor = Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
        var now = now();
        var dispatch = new Dispatch(
                UUID.randomUUID(),
                order.body(),
                body.name(),
                order.subject(),
                order.words(),
                actor,
                now,
                now.plus(HELD),
                null,
                null);
        if (!repository.add(dispatch, order.key())) {
            return sameAs(order, actor);
        }
        copies.of(order, body)
                .forEach(copy -> mails.add(
                        copies.mail(copy, dispatch, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID())));
        return dispatch;
    }

    /** Stops what has not left, and what comes back to wait later; whoever stops again changes nothing. */
    public void stop(UUID id) {
        get(id);
        repository.stop(id, Acting.now().orElseThrow(() -> new NotFound("nobody acts")), now());
        mails.stop(id);
    }

    @Transactional(readOnly = true)
    public Slice<Dispatch> list(@Nullable String after, int size) {
        rights.requireAnywhere(Permission.WRITE_TO_BODIES, "dispatches");
        var bodies = mine().stream()
                .flatMap(body -> Stream.ofNullable(body.scope().keyColumn()))
                .toList();
        return Slice.of(
                repository.list(bodies, TimePlace.read(after), size + 1),
                size,
                last -> TimePlace.of(last.at(), last.id()));
    }

    @Transactional(readOnly = true)
    public Dispatch get(UUID id) {
        rights.requireAnywhere(Permission.WRITE_TO_BODIES, "dispatch " + id);
        var dispatch = repository.find(id).orElseThrow(() -> new NotFound("dispatch " + id));
        rights.require(Permission.WRITE_TO_BODIES, matter(new Scope.OfCommittee(dispatch.body())));
        return dispatch;
    }

    /** The mails of a dispatch by name; where they went is told to who reads addresses of the body alone. */
    @Transactional(readOnly = true)
    public List<Mail> mails(UUID id) {
        var body = new Scope.OfCommittee(get(id).body());
        var sent = mails.ofDispatch(id);
        return readsAddresses(body)
                ? sent
                : sent.stream().map(Mail::withoutAddress).toList();
    }

    /** As at the seats of the body: addresses are for who keeps it, and for who reads of people. */
    private boolean readsAddresses(Scope body) {
        return rights.may(Permission.SEAT_PEOPLE, matter(body)) || rights.may(Permission.READ_PEOPLE, matter(body));
    }

    private Dispatch sameAs(Order order, Actor actor) {
        return repository
                .byKey(order.key())
                .filter(known -> known.by().id().equals(actor.id()))
                .orElseThrow(() -> new Refused("notification.dispatch.sent"));
    }

    private List<ScopeName> mine() {
        return copies.bodies().stream()
                .filter(body -> rights.may(Permission.WRITE_TO_BODIES, matter(body.scope())))
                .toList();
    }

    private ScopeName body(String key) {
        return mine().stream()
                .filter(body -> key.equals(body.scope().keyColumn()))
                .findFirst()
                .orElseThrow(() -> new NotFound("body " + key));
    }

    private static Matter matter(Scope body) {
        return new Matter("a dispatch", Set.of(body), Audience.NOBODY);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
