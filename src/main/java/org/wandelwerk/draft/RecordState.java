package org.wandelwerk.draft;

import org.wandelwerk.correction.Subject;

/**
 * A record as it is now.
 *
 * @param subject what can be recalled by its address
 * @param isPublic whether it is public, which a recalled one is not
 */
public record RecordState(String title, TypedValues values, Subject subject, boolean isPublic) {}
