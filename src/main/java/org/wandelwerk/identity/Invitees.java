package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** People without an account, who are let in by a mail that whoever invites them never sees. */
@Service
@Transactional
public class Invitees {

    private final InvitationRepository repository;
    private final People people;
    private final Grants grants;
    private final Rights rights;
    private final Clock clock;

    Invitees(InvitationRepository repository, People people, Grants grants, Rights rights, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.grants = grants;
        this.rights = rights;
        this.clock = clock;
    }

    /** Makes their accounts and lets their mails wait, for all of them or for nobody, however often it is asked. */
    public InvitationAnswer invite(InvitationWish wish) {
        rights.require(Permission.INVITE_PEOPLE, Matter.ofHouse("invitations"));
        repository.holdInviting();
        var known = repository.byKey(wish.key());
        if (known.isPresent()) {
            return sameAs(known.get());
        }
        var there = repository.known(wish.people().stream().map(Invitee::mail).toList());
        var refusal = refusal(wish.first());
        if (!there.isEmpty() || refusal != null) {
            return new InvitationAnswer(there, refusal);
        }
        var now = clock.instant();
        wish.people().forEach(invitee -> admit(invitee, wish, now));
        return InvitationAnswer.DONE;
    }

    private void admit(Invitee invitee, InvitationWish wish, Instant now) {
        var person = people.admit(invitee.mail(), invitee.name()).id();
        repository.add(person, actor(), wish.language(), grant(person, wish.first()), wish.key(), now);
    }

    private @Nullable GrantId grant(PersonId person, InvitationWish.@Nullable FirstRole first) {
        return first == null ? null : grants.give(wish(person, first), newKey());
    }

    /** A role for somebody who holds none is refused by the same rules, whoever that is. */
    private @Nullable String refusal(InvitationWish.@Nullable FirstRole first) {
        return first == null
                ? null
                : grants.refusal(wish(new PersonId(UUID.randomUUID()), first), newKey())
                        .orElse(null);
    }

    private static GrantWish wish(PersonId person, InvitationWish.FirstRole first) {
        return new GrantWish(person, first.role(), first.scope(), first.days(), first.reason());
    }

    private static InvitationAnswer sameAs(PersonId by) {
        if (!by.equals(actor())) {
            throw new Refused("access.invitees.other");
        }
        return InvitationAnswer.DONE;
    }

    private static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static PersonId actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }
}
