package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells the frame that a page shows what is not public yet, and where the way back is. */
public final class PreviewNote {

    private static final String ATTRIBUTE = PreviewNote.class.getName();

    private PreviewNote() {}

    /** @param back the address of the draft */
    public static void announce(String back) {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, back, RequestAttributes.SCOPE_REQUEST);
    }

    static @Nullable String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String back ? back : null;
    }
}
