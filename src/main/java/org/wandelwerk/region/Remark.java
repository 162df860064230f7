package org.wandelwerk.region;

/** What is to be said of one value of the file. */
record Remark(Spot spot, String value, String reason) {}
