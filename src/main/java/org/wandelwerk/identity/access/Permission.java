package org.wandelwerk.identity.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.AudienceToken;

/**
 * Everything that can be allowed, by use case. What a permission means is code; who gets it is data. One that reads
 * gives its holder a token of the audience.
 */
public enum Permission {
    READ_AS_OFFICE(AudienceToken.role("office")),
    READ_AS_MINISTRY(AudienceToken.role("ministry")),
    READ_AS_BANK(AudienceToken.role("bank")),
    READ_RESEARCH(AudienceToken.role("research")),
    READ_BODY(AudienceToken.Kind.BODY),
    READ_ORGANISATION(AudienceToken.Kind.ORGANISATION),
    READ_PROJECT(AudienceToken.Kind.PROJECT),
    READ_PEOPLE,
    READ_TRAIL,
    EDIT_NEWS,
    EDIT_ORGANISATIONS,
    EDIT_COMMITTEES,
    EDIT_MEETINGS,
    EDIT_TOPICS,
    EDIT_PROJECT_FACTS,
    PUBLISH_NEWS,
    PUBLISH_RECORDS,
    RECALL,
    INVITE_PEOPLE,
    GRANT_ROLES,
    OPERATE,
    KEEP_APPEARANCE,
    WRITE_TO_BODIES,
    ERASE_PEOPLE,
    KEEP_RECORDS,
    READ_PRIVACY,
    CHAIR_MEETINGS,
    SIGN_MINUTES,
    DECLARE_BIAS,
    VOTE,
    ENTER_DECISIONS,
    GIVE_STATEMENTS,
    EDIT_NEEDS,
    HAND_IN_PROJECTS,
    RECEIVE_PROJECTS,
    LEAD_PROCEDURES,
    SEAT_PEOPLE,
    REPORT_GRANTS,
    CHECK_DOCUMENTS;

    private static final Set<Permission> UNASKED = EnumSet.of(CHAIR_MEETINGS, DECLARE_BIAS, VOTE, EDIT_NEEDS);

    private final @Nullable AudienceToken token;
    private final AudienceToken.@Nullable Kind kind;

    Permission() {
        this.token = null;
        this.kind = null;
    }

    Permission(AudienceToken token) {
        this.token = token;
        this.kind = null;
    }

    Permission(AudienceToken.Kind kind) {
        this.token = null;
        this.kind = kind;
    }

    /** The message key that says to people what it allows. */
    public String text() {
        return "access.permission." + name();
    }

    /** Whether nothing in the house asks for it yet, so that whoever holds it can do no more for that. */
    public boolean isUnasked() {
        return UNASKED.contains(this);
    }

    /** What the holder may read by it, if it was granted for this scope. */
    Optional<AudienceToken> tokenIn(Scope scope) {
        if (token != null) {
            return scope instanceof Scope.Everything ? Optional.of(token) : Optional.empty();
        }
        return kind == null ? Optional.empty() : tokenOf(kind, scope);
    }

    private static Optional<AudienceToken> tokenOf(AudienceToken.Kind kind, Scope scope) {
        var key = scope.keyColumn();
        if (key == null) {
            return Optional.of(AudienceToken.all(kind));
        }
        var scopeKind = switch (scope.kind()) {
            case EVERYTHING -> null;
            case COMMITTEE -> AudienceToken.Kind.BODY;
            case ORGANISATION -> AudienceToken.Kind.ORGANISATION;
            case PROJECT -> AudienceToken.Kind.PROJECT;
        };
        return kind == scopeKind ? Optional.of(new AudienceToken(kind, key)) : Optional.empty();
    }
}
