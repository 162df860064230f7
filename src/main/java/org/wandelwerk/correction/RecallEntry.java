package org.wandelwerk.correction;

/**
 * A recall as the public log shows it.
 *
 * @param isPublic whether the thing is public now, which it may not be after a further recall
 */
public record RecallEntry(Recall recall, boolean isPublic) {}
