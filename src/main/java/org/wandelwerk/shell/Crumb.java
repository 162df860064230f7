package org.wandelwerk.shell;

/** One step of the way from the start page to the page shown. */
public record Crumb(String address, String label) {}
