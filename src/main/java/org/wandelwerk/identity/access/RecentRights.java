package org.wandelwerk.identity.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.identity.ForASecond;
import org.wandelwerk.kernel.PersonId;

/**
 * Keeps what a person may for the length of one request, so that a page is of one piece; and for a second for whoever
 * only reads. A request that changes something always asks anew.
 */
@Component
class RecentRights {

    private static final String KEPT = RecentRights.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Clock clock;
    private final ForASecond<PersonId, PersonRights> recent = new ForASecond<>();

    RecentRights(Clock clock) {
        this.clock = clock;
    }

    PersonRights of(PersonId person, Supplier<PersonRights> read) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read.get();
        }
        if (kept(request) instanceof PersonRights rights && person.equals(rights.person())) {
            return rights;
        }
        var rights = isReading(request)
                ? recent.find(person, clock.instant(), () -> Optional.of(read.get()))
                        .orElseThrow()
                : read.get();
        request.setAttribute(KEPT, rights, RequestAttributes.SCOPE_REQUEST);
        return rights;
    }

    /** After something was granted or ended, perhaps in this very request. */
    void forget() {
        recent.forget();
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The house answers requests of no other sort. */
    private static boolean isReading(RequestAttributes request) {
        return READING.contains(
                ((ServletRequestAttributes) request).getRequest().getMethod());
    }

    private static @Nullable Object kept(RequestAttributes request) {
        return request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
    }
}
