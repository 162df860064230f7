package org.wandelwerk.identity.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** Builds valid grants: of everything, since the first of November 2026, without an end. */
public final class AGrant {

    static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    public static final PersonId ANNA = new PersonId(new UUID(0, 101));
    public static final PersonId BERND = new PersonId(new UUID(0, 102));
    public static final PersonId CLARA = new PersonId(new UUID(0, 103));

    private static long made = 1000;

    private final Role role;
    private PersonId person = ANNA;
    private Scope scope = Scope.ALL;
    private Days days = new Days(BEGIN, null);
    private @Nullable Revocation ending;
    private @Nullable String origin;
    private @Nullable Deputy through;
    private final GrantId id = new GrantId(new UUID(0, made++));

    private AGrant(Role role) {
        this.role = role;
    }

    public static AGrant of(Permission first, Permission... more) {
        return of(role("tester", EnumSet.of(first, more)));
    }

    static AGrant of(Role role) {
        return new AGrant(role);
    }

    static Role role(String code, Set<Permission> permissions) {
        return new Role(code, Text.german(code), true, EnumSet.allOf(ScopeKind.class), permissions);
    }

    public AGrant to(PersonId other) {
        person = other;
        return this;
    }

    public AGrant in(Scope other) {
        scope = other;
        return this;
    }

    AGrant from(LocalDate day) {
        days = new Days(day, days.until());
        return this;
    }

    AGrant until(LocalDate day) {
        days = new Days(days.from(), day);
        return this;
    }

    AGrant ended() {
        ending = new Revocation(NOW, CLARA, "test");
        return this;
    }

    AGrant followingFrom(String seat) {
        origin = seat;
        return this;
    }

    public AGrant deputisedBy(PersonId deputy, LocalDate from, LocalDate until) {
        through = new Deputy(new DeputyId(new UUID(0, made++)), id, deputy, new Days(from, until), person, NOW, null);
        return this;
    }

    AGrant deputyEnded() {
        if (through != null) {
            through = new Deputy(
                    through.id(), id, through.deputy(), through.days(), person, NOW, new Revocation(NOW, ANNA, "test"));
        }
        return this;
    }

    Grant grant() {
        return new Grant(id, person, role.code(), scope, days, CLARA, NOW, "test", origin, ending);
    }

    public HeldRight build() {
        return new HeldRight(grant(), role, through);
    }
}
