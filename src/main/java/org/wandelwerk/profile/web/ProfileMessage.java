package org.wandelwerk.profile.web;

/**
 * What a page says above its content.
 *
 * @param key of the text
 * @param detail what fills its place; empty when it has none
 * @param isError whether it says what went wrong
 */
public record ProfileMessage(String key, String detail, boolean isError) {

    static ProfileMessage error(String key) {
        return new ProfileMessage(key, "", true);
    }

    static ProfileMessage done(String key) {
        return new ProfileMessage(key, "", false);
    }
}
