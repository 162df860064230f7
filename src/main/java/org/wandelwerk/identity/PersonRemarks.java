package org.wandelwerk.identity;

import java.util.stream.Stream;

/** What a module adds to the page of a person. */
public interface PersonRemarks {

    Stream<PersonRemark> about(MailAddress mail);
}
