package org.wandelwerk.identity;

/** Brings a link to its person; the secret is in it and is kept nowhere else. */
interface LinkSender {

    /** Whether anything can be sent now. */
    boolean isReady();

    void send(Person person, LinkKind kind, SecretToken token);
}
