package org.wandelwerk.document;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** What a link to a document is bound to: the sign-in of a request, or the browser of whoever has none. */
@Component
public class DownloadSessions {

    private final Frames frames;
    private final FormGuard guard;

    DownloadSessions(Frames frames, FormGuard guard) {
        this.frames = frames;
        this.guard = guard;
    }

    /** Nothing that leads back to the secret of the session. */
    public String of(HttpServletRequest request) {
        var signedIn = frames.current().formToken();
        return signedIn.isEmpty() ? guard.token(request) : signedIn;
    }
}
