package org.wandelwerk.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** Which account a user of the provider has here: known by issuer and subject, never by mail. */
@Service
@Transactional
class ProviderAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAccounts.class);

    private final ProviderRepository repository;
    private final ProviderSettings settings;
    private final People people;
    private final Locks locks;
    private final ProviderRoles roles;
    private final Clock clock;

    ProviderAccounts(
            ProviderRepository repository,
            ProviderSettings settings,
            People people,
            Locks locks,
            ProviderRoles roles,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.people = people;
        this.locks = locks;
        this.roles = roles;
        this.clock = clock;
    }

    /** Whether the provider asked just now who it is; the clocks of two houses differ a little. */
    @Transactional(readOnly = true)
    public boolean isAskedNow(ProviderUser user) {
        var asked = user.askedAt();
        return asked != null && asked.plus(SignIn.FRESH).isAfter(clock.instant());
    }

    /** Whether the person has an account at the provider of today. */
    @Transactional(readOnly = true)
    public boolean hasOne(PersonId person) {
        return repository.isLinked(person, settings.issuer());
    }

    /** Whether the provider alone lets somebody in, so that whoever has left has no other way. */
    @Transactional(readOnly = true)
    public boolean isOnlyWay(PersonId person) {
        return settings.isSet() && hasOne(person) && roles.decideFor(person);
    }

    /**
     * The account of the user, made at the first time or linked to whoever is signed in; empty when the person has
     * left, is kept out, or somebody else has the mail. Whoever left loses the roles of the groups and is locked, and
     * all that was open ends, but for the last administrator.
     */
    public Optional<Arrival> arrival(ProviderUser user, @Nullable PersonId signedIn) {
        var known = repository.person(user);
        note(user);
        if (hasLeft(user)) {
            // a setting can be mistyped; nobody loses anything for that
            known.filter(_ -> settings.isReadable()).ifPresent(person -> leave(person, user));
            return Optional.empty();
        }
        var person = known.isPresent() ? known.flatMap(people::find) : newcomer(user, signedIn);
        note(user);
        person.filter(one -> !one.isLocked()).ifPresent(one -> roles.follow(one.id(), user));
        return person.filter(one -> !one.isLocked())
                .map(one -> new Arrival(one, SignInWay.PROVIDER, null, isAskedNow(user)));
    }

    /**
     * Whoever has left by the word of the provider is locked. One that never said anything of groups in the claim of
     * today may be asked for a wrong one: there what came of it ends and no more.
     */
    private void leave(PersonId leaver, ProviderUser user) {
        roles.follow(leaver, user);
        // it leaves the claim out for somebody who is in no group: from whoever told of one, silence means none
        var tellsOfGroups = user.groups() != null || repository.toldOfGroups(user.issuer(), settings.groupsClaim());
        var isDone = tellsOfGroups ? locks.lockLeaver(leaver, AccountLock.LEFT) : locks.signOutLeaver(leaver);
        if (!isDone) {
            LOG.warn("The last administrator has left {} and is not locked: name another one", user.issuer());
        } else if (!tellsOfGroups) {
            LOG.warn("The provider {} says nothing of groups in the claim {}", user.issuer(), settings.groupsClaim());
        }
    }

    /** Keeps for later that it tells of groups, with the account, if there is one. */
    private void note(ProviderUser user) {
        if (user.groups() != null) {
            repository.tellsOfGroups(user, settings.groupsClaim());
        }
    }

    private boolean hasLeft(ProviderUser user) {
        var groups = settings.roles().keySet();
        return !groups.isEmpty() && groups.stream().noneMatch(user::isIn);
    }

    private Optional<Person> newcomer(ProviderUser user, @Nullable PersonId signedIn) {
        var person = signedIn == null ? admitted(user) : people.find(signedIn);
        person.filter(one -> !one.isDemonstration())
                .ifPresent(one -> repository.link(UUID.randomUUID(), user, one.id(), clock.instant()));
        return person.filter(one -> !one.isDemonstration());
    }

    private Optional<Person> admitted(ProviderUser user) {
        return MailAddress.of(user.mail())
                .filter(mail -> people.find(mail).isEmpty())
                .map(mail -> people.admit(mail, user.name()));
    }
}
