package org.wandelwerk.identity.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wandelwerk.kernel.PersonId;

/** Keeps what a person may for the length of one request, and never longer, so that a grant ended holds no more. */
@Component
class RequestRights {

    private static final String KEPT = RequestRights.class.getName();

    PersonRights of(PersonId person, Supplier<PersonRights> read) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read.get();
        }
        if (kept(request) instanceof PersonRights rights && person.equals(rights.person())) {
            return rights;
        }
        var rights = read.get();
        request.setAttribute(KEPT, rights, RequestAttributes.SCOPE_REQUEST);
        return rights;
    }

    /** After something was granted or ended in the same request. */
    void forget() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static @Nullable Object kept(RequestAttributes request) {
        return request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
    }
}
