/** The pages about files: what the office decides about them, and the way to one of them. */
@NullMarked
package org.wandelwerk.document.web;

import org.jspecify.annotations.NullMarked;
