package org.wandelwerk.identity;

import java.util.Collection;
import java.util.Map;

/** What a module adds to the pages of people. */
public interface PersonRemarks {

    /** Of some of these addresses, by one statement. */
    Map<MailAddress, PersonRemark> about(Collection<MailAddress> mails);
}
