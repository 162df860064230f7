package org.wandelwerk.notice.web;

import org.wandelwerk.notice.Accessibility;
import org.wandelwerk.notice.DutyDocument;
import org.wandelwerk.notice.Operator;
import org.wandelwerk.shell.Page;

/** The accessibility statement, made of what is known of these pages. */
public record AccessibilityPage(
        DutyDocument document, Accessibility accessibility, Operator operator, boolean isOutdated) implements Page {}
