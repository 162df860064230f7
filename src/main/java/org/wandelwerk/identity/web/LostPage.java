package org.wandelwerk.identity.web;

import org.wandelwerk.shell.Page;

/**
 * What to do when no way in is left.
 *
 * @param onwards where the reader wanted to go; empty when that is not known
 * @param canSend whether the house can send a link by mail
 * @param isAsked whether one was asked for just now
 */
public record LostPage(String token, String onwards, boolean canSend, boolean isAsked) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
