package org.wandelwerk.notification;

import java.util.List;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeName;

/** What the module that knows the bodies tells those who write to all members of one. */
public interface MailingList {

    /** All bodies that have members. */
    List<ScopeName> bodies();

    /** Everybody who sits in the body today; of whom nobody knows an account or an address, the name alone. */
    List<Recipient> members(Scope body);
}
