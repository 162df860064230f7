package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;

/** The invitations of those who have set up no way in yet, for those who invite. */
@Service
@Transactional
public class OpenInvitations {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final String MICROS = "[0-9]{1,16}";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final InvitationRepository repository;
    private final InvitationListRepository lists;
    private final Invitations links;
    private final Grants grants;
    private final Rights rights;
    private final Clock clock;

    OpenInvitations(
            InvitationRepository repository,
            InvitationListRepository lists,
            Invitations links,
            Grants grants,
            Rights rights,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.links = links;
        this.grants = grants;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Slice<OpenInvitation> list(@Nullable String after, int size) {
        requireInviting();
        return Slice.of(lists.list(cursor(after), size + 1, clock.instant()), size, OpenInvitations::cursor);
    }

    @Transactional(readOnly = true)
    public InvitationCounts counts() {
        requireInviting();
        return lists.counts(clock.instant());
    }

    /** The same for whoever may invite; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<InvitationCounts> countsForInviter() {
        return rights.may(Permission.INVITE_PEOPLE, Matter.ofHouse("invitations"))
                ? Optional.of(lists.counts(clock.instant()))
                : Optional.empty();
    }

    /** Lets a new mail leave for somebody who never came in; false when one left a moment ago or is about to. */
    public boolean again(Person person) {
        requireInviting();
        requireWithoutWayIn(person);
        var now = clock.instant();
        if (repository.isUnderWay(person.id(), now.minus(A_MOMENT))) {
            return false;
        }
        repository.renew(person.id(), actor(), null, now);
        return true;
    }

    /** The link itself where nobody mails it, for whoever hands it over; empty when one was made a moment ago. */
    Optional<SecretToken> handOver(Person person) {
        requireInviting();
        requireWithoutWayIn(person);
        var now = clock.instant();
        repository.hold(person.id());
        var link = links.makeOnce(person.id(), LinkKind.INVITATION);
        link.ifPresent(_ -> repository.renew(person.id(), actor(), now, now));
        return link;
    }

    /** Ends the link and the role that was given with it; who ends could have given it. Twice is the same as once. */
    public void withdraw(Person person, String reason) {
        requireInviting();
        if (!repository.isWithoutWayIn(person.id())) {
            throw new Refused("access.invitation.came");
        }
        var now = clock.instant();
        repository.withdraw(person.id(), actor(), now).ifPresent(given -> {
            links.close(person.id());
            given.ifPresent(grant -> grants.end(grant, reason));
        });
    }

    private void requireWithoutWayIn(Person person) {
        if (!repository.known(List.of(person.mail())).getOrDefault(person, false)) {
            throw new Refused("access.invite.refused");
        }
    }

    /** Stands before somebody who was invited is looked up. */
    @Transactional(readOnly = true)
    public void requireInviting() {
        rights.require(Permission.INVITE_PEOPLE, Matter.ofHouse("invitations"));
    }

    private static @Nullable Cursor cursor(@Nullable String after) {
        return after == null
                ? null
                : Cursor.read(after, 2)
                        .filter(cursor -> cursor.values().getFirst().matches(MICROS)
                                && cursor.values().getLast().matches(ID))
                        .orElseThrow(() -> new NotFound("page " + after));
    }

    private static Cursor cursor(OpenInvitation last) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.at());
        return new Cursor(
                List.of(String.valueOf(micros), last.person().id().value().toString()));
    }

    private static PersonId actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }
}
