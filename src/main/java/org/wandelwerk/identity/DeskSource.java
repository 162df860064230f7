package org.wandelwerk.identity;

import java.util.stream.Stream;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** What a module brings to the first page of the desk of one person; a text of the key with {@code .hint} says more. */
public interface DeskSource {

    /** The ways to those working pages of the module that the person may use. */
    Stream<NavigationEntry> entries(PersonId person);
}
