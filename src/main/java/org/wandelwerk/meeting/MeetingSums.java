package org.wandelwerk.meeting;

import org.wandelwerk.kernel.Money;

/**
 * What the known meetings of one body come to.
 *
 * @param counted how many of them tell a number of projects
 * @param decided the projects of those together
 * @param valued how many of them tell a volume
 * @param volume the volumes of those together
 */
public record MeetingSums(int meetings, int counted, int decided, int valued, Money volume) {}
