# Writes lists, vectors and NA as JSON with 12 significant digits; base R only. A named list or vector is an object, NULL and NA are null.
json <- function(x) {
  join <- function(parts, open, close) paste0(open, paste(parts, collapse = ","), close)
  names_of <- names(x)
  if (is.null(x)) return("null")
  if (!is.null(names_of)) {
    return(join(mapply(function(name, value) paste0('"', name, '":', json(value)), names_of, as.list(x)), "{", "}"))
  }
  if (is.list(x) || inherits(x, "AsIs") || length(x) != 1) return(join(vapply(as.list(x), json, ""), "[", "]"))
  if (is.character(x)) return(paste0('"', x, '"'))
  if (is.logical(x) && !is.na(x)) return(tolower(as.character(x)))
  if (!is.finite(x)) return("null")
  format(x, digits = 12, scientific = abs(x) < 1e-6 && x != 0)
}

write_json <- function(x, file) writeLines(json(x), file)
