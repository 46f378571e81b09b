"""Networks: in which European networks, projects and initiatives the member cities take part."""
