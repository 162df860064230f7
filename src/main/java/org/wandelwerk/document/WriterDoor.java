package org.wandelwerk.document;

import jakarta.servlet.http.HttpServletRequest;
import org.wandelwerk.kernel.NotFound;

/** Lets those to files of a record who write it. */
@FunctionalInterface
public interface WriterDoor {

    /**
     * Whether the request comes from somebody who writes the record; never for records of another kind.
     *
     * @throws NotFound when it comes from somebody else
     */
    boolean opens(HttpServletRequest request, DocumentOwner owner);
}
